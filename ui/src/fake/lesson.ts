// Test equipment: a small lesson for tests and plain browsers. The real lessons stand in lessons/.
import type { Fact, Item, ScreenLook, Widget } from '../bindings.ts'

/** Words in both languages. */
export type Both = [zh: string, en: string]

/** A phone screen of the fake. */
export type FakeScreen = {
  app: string
  look: ScreenLook
  title: Both
  subtitle?: Both
  pages?: number
  back?: string
  items: FakeItem[]
}

/** An item and what a tap on it does. */
export type FakeItem = {
  id: string
  widget: Widget
  label: Both
  note?: Both
  icon?: string
  primary?: boolean
  page?: number
  off?: boolean
  /** Facts with words in both languages. */
  rows?: [Both, Both][]
  /** To which screen it leads. */
  go?: string
  /** Which variable it sets to its own id. */
  sets?: string
  /** Variables that must be set before it is enabled. */
  needs?: string[]
  /** What the crook would get. */
  trap?: Both
}

/** A step: what to say, what to tap, where. */
export type FakeStep = { say: Both[]; hint: Both; screen: string; item: string }

const icon = (id: string, zh: string, en: string, go?: string): FakeItem => ({ id, widget: 'icon', icon: id, label: [zh, en], go: go ?? 'later' })
const tile = (id: string, zh: string, en: string, go: string): FakeItem => ({ id, widget: 'tile', icon: id, label: [zh, en], go })
const dept = (id: string, zh: string, en: string, page: number, go?: string): FakeItem => ({ id, widget: 'row', label: [zh, en], page, go: go ?? 'later' })
const got: Both = ['我知道了', 'I understand']

export const SCREENS: Record<string, FakeScreen> = {
  'home/main': {
    app: 'home', look: 'desk', title: ['主屏', 'Home'],
    items: [
      icon('phone', '电话', 'Phone'), icon('sms', '短信', 'Messages', 'sms/thread'), icon('chat', '聊聊', 'Chat'),
      icon('pay', '惠民付', 'Huimin Pay'), icon('clinic', '安康就医', 'Ankang Care', 'clinic/front'), icon('social', '社保服务', 'Social care'),
      icon('ride', '顺利出行', 'Rides'), icon('camera', '相机', 'Camera'), icon('settings', '设置', 'Settings'),
    ],
  },
  later: { app: 'settings', look: 'dialog', title: ['以后再学', 'For later'], back: 'home/main', items: [
    { id: 'text', widget: 'text', label: ['这个今天用不着，以后再学。', 'Not needed today. We learn it later.'] },
    { id: 'got', widget: 'button', label: got, primary: true, go: 'back' },
  ] },
  'clinic/front': {
    app: 'clinic', look: 'page', title: ['安康就医', 'Ankang Care'], back: 'home/main',
    items: [
      { id: 'hello', widget: 'text', label: ['王桂兰，您好', 'Hello, Wang Guilan'] },
      tile('calendar', '预约挂号', 'Book a visit', 'clinic/hospital'), tile('bookings', '我的预约', 'My bookings', 'later'),
      tile('fees', '缴费', 'Pay fees', 'later'), tile('report', '查报告', 'Reports', 'later'),
      tile('code', '就医码', 'Care code', 'later'), tile('people', '就诊人', 'Patients', 'later'),
      { id: 'home', widget: 'tab', icon: 'home', label: ['首页', 'Start'], sets: 'tab' },
      { id: 'inbox', widget: 'tab', icon: 'message', label: ['消息', 'Inbox'], go: 'later' },
      { id: 'me', widget: 'tab', icon: 'person', label: ['我的', 'Me'], go: 'later' },
    ],
  },
  'clinic/hospital': {
    app: 'clinic', look: 'page', title: ['选择医院', 'Choose a hospital'], back: 'clinic/front',
    items: [
      { id: 'main', widget: 'row', label: ['安原市人民医院(本部)', "Anyuan People's Hospital, main"], note: ['2公里', '2 km'], go: 'clinic/department' },
      { id: 'east', widget: 'row', label: ['安原市人民医院(东院区)', "Anyuan People's Hospital, east"], note: ['15公里', '15 km'], go: 'later' },
      { id: 'tcm', widget: 'row', label: ['安原市中医院', 'Anyuan TCM Hospital'], note: ['3公里', '3 km'], go: 'later' },
      { id: 'mother', widget: 'row', label: ['安原市妇幼保健院', 'Mother and Child Hospital'], note: ['4公里', '4 km'], go: 'later' },
    ],
  },
  'clinic/department': {
    app: 'clinic', look: 'page', title: ['选择科室', 'Choose a department'], subtitle: ['安原市人民医院(本部)', "People's Hospital, main"], back: 'clinic/hospital', pages: 2,
    items: [
      dept('heart', '心内科', 'Cardiology', 0), dept('lung', '呼吸内科', 'Chest clinic', 0), dept('stomach', '消化内科', 'Digestion', 0),
      dept('nerve', '神经内科', 'Neurology', 0), dept('gland', '内分泌科', 'Endocrinology', 0), dept('eye', '眼科', 'Eye clinic', 0),
      dept('tooth', '口腔科', 'Dental clinic', 1), dept('skin', '皮肤科', 'Skin clinic', 1), dept('bone', '骨科', 'Orthopaedics', 1, 'clinic/date'),
      dept('tcm-bone', '中医骨伤科', 'TCM traumatology', 1), dept('rehab', '康复科', 'Rehabilitation', 1),
      { id: 'triage', widget: 'link', label: ['不知道挂哪科？问导诊', 'Not sure? Ask triage'], go: 'later' },
    ],
  },
  'clinic/date': {
    app: 'clinic', look: 'page', title: ['选择日期', 'Choose a day'], subtitle: ['骨科', 'Orthopaedics'], back: 'clinic/department',
    items: [
      { id: 'd9', widget: 'date', label: ['9日周二', '9th Tue'], note: ['约满', 'Full'], off: true },
      { id: 'd10', widget: 'date', label: ['10日周三', '10th Wed'], note: ['有号', 'Free'], sets: 'day' },
      { id: 'd11', widget: 'date', label: ['11日周四', '11th Thu'], note: ['有号', 'Free'], sets: 'day' },
      { id: 'd12', widget: 'date', label: ['12日周五', '12th Fri'], note: ['有号', 'Free'], sets: 'day' },
      { id: 's8', widget: 'slot', label: ['8:00—8:30', '8:00–8:30'], note: ['约满', 'Full'], off: true },
      { id: 's9', widget: 'slot', label: ['9:00—9:30', '9:00–9:30'], note: ['余3', '3 left'], needs: ['day'], go: 'clinic/confirm' },
      { id: 's10', widget: 'slot', label: ['10:00—10:30', '10:00–10:30'], note: ['余5', '5 left'], needs: ['day'], go: 'clinic/confirm' },
    ],
  },
  'clinic/confirm': {
    app: 'clinic', look: 'page', title: ['确认预约', 'Confirm the booking'], back: 'clinic/date',
    items: [
      { id: 'facts', widget: 'facts', label: ['', ''], rows: [
        [['医院', 'Hospital'], ['安原市人民医院（本部）', "Anyuan People's Hospital, main"]], [['科室', 'Clinic'], ['骨科 普通门诊', 'Orthopaedics']], [['就诊人', 'Patient'], ['王桂兰（本人）', 'Wang Guilan (self)']], [['时间', 'Time'], ['6月10日 周三 9:00—9:30', 'Wed 10 June, 9:00–9:30']], [['费用', 'Fee'], ['10元', '10 yuan']],
      ] },
      { id: 'arrival', widget: 'choice', label: ['到院付款', 'Pay on arrival'], sets: 'pay' },
      { id: 'now', widget: 'choice', label: ['现在付款', 'Pay now'], sets: 'pay' },
      { id: 'notes', widget: 'link', label: ['《就诊须知》', 'Visit notes'], go: 'clinic/notes' },
      { id: 'read', widget: 'check', label: ['我已看过《就诊须知》', 'I have read the notes'], needs: ['notes'], sets: 'read' },
      { id: 'change', widget: 'button', label: ['返回修改', 'Change'], go: 'back' },
      { id: 'confirm', widget: 'button', label: ['确认预约', 'Confirm'], primary: true, needs: ['pay', 'notes'], go: 'clinic/done' },
    ],
  },
  'clinic/notes': {
    app: 'clinic', look: 'dialog', title: ['就诊须知', 'Visit notes'], back: 'clinic/confirm', pages: 2,
    items: [
      { id: 'n1', widget: 'text', label: ['请提前30分钟到1号楼2层。', 'Come 30 minutes early to building 1, floor 2.'], page: 0 },
      { id: 'n2', widget: 'text', label: ['带身份证和医保卡。', 'Bring your ID and insurance card.'], page: 0 },
      { id: 'n3', widget: 'text', label: ['不能来，请在前一天取消。', 'If you cannot come, cancel the day before.'], page: 1 },
      { id: 'n4', widget: 'text', label: ['号不能转给别人。', 'The number is for you only.'], page: 1 },
      { id: 'understood', widget: 'button', label: got, primary: true, needs: ['end'], sets: 'notes', go: 'back' },
    ],
  },
  'clinic/done': {
    app: 'clinic', look: 'success', title: ['预约成功', 'Booked'], back: 'clinic/front',
    items: [
      { id: 'number', widget: 'text', label: ['预约号 A023', 'Booking A023'], primary: true },
      { id: 'facts', widget: 'facts', label: ['', ''], rows: [[['时间', 'Time'], ['6月10日 周三 9:00', 'Wed 10 June, 9:00']], [['地点', 'Place'], ['1号楼2层', 'Building 1, floor 2']]] },
      { id: 'tell', widget: 'button', label: ['告诉家人', 'Tell family'], go: 'later' },
      { id: 'front', widget: 'button', label: ['回首页', 'Start page'], go: 'clinic/front' },
      { id: 'view', widget: 'button', label: ['查看预约', 'View booking'], primary: true, go: 'end' },
    ],
  },
  'sms/thread': {
    app: 'sms', look: 'page', title: ['短信', 'Messages'], subtitle: ['陌生号码', 'Unknown number'], back: 'home/main',
    items: [
      { id: 'sign', widget: 'sign', icon: 'alert', label: ['没有存过的号码', 'Not in your contacts'] },
      { id: 'm1', widget: 'message', label: ['您的医保卡今天停用，请回复验证码。', 'Your insurance card stops today. Send us the code.'], note: ['上午 9:12', '9:12'], trap: ['骗子会用这个验证码登录您的账户。我们退回来了，什么都没丢。', 'With this code a crook signs in to your account. We have gone back: nothing is lost.'] },
      { id: 'code', widget: 'field', label: ['回复', 'Reply'], note: ['练习密码', 'Practice PIN'] },
    ],
  },
}

export const CARD: [Both, Both][] = [
  [['医院', 'Hospital'], ['人民医院(本部)', "People's Hospital, main"]],
  [['科室', 'Clinic'], ['骨科', 'Orthopaedics']],
  [['日期', 'Day'], ['6月10日 周三', 'Wed 10 June']],
  [['时间', 'Time'], ['上午 9:00', '9:00']],
  [['就诊人', 'Patient'], ['王桂兰（本人）', 'Wang Guilan (self)']],
]

export const STEPS: FakeStep[] = [
  { say: [['请看屏幕中间。', 'Look at the middle.'], ['点蓝底白十字的「安康就医」。', 'Tap the white cross on blue, “Ankang Care”.']], hint: ['它在第二行，中间那个。', 'Second row, in the middle.'], screen: 'home/main', item: 'clinic' },
  { say: [['六个大方块。', 'Six big blocks.'], ['点左上角「预约挂号」。', 'Tap “Book a visit”, top left.']], hint: ['左上角，带小日历的那块。', 'Top left, with the calendar.'], screen: 'clinic/front', item: 'calendar' },
  { say: [['有两家名字很像。', 'Two names look alike.'], ['我们去近的，点「本部」。', 'We take the near one: tap “main”.']], hint: ['最上面一行，写着两公里。', 'Top row, it says 2 km.'], screen: 'clinic/hospital', item: 'main' },
  { say: [['膝盖疼看骨科。', 'A sore knee: orthopaedics.'], ['往上推一推，看见「骨科」就点。', 'Push up. Tap it when you see it.']], hint: ['骨科在皮肤科的下面。', 'It is under the skin clinic.'], screen: 'clinic/department', item: 'bone' },
  { say: [['灰色是约满。', 'Grey means full.'], ['点「十号，星期三」。', 'Tap Wednesday the 10th.']], hint: ['第二格，写着有号。', 'Second box, it says free.'], screen: 'clinic/date', item: 'd10' },
  { say: [['挑个时间。', 'Pick a time.'], ['点「九点到九点半」。', 'Tap 9:00 to 9:30.']], hint: ['中间那一行，余三。', 'The middle row, 3 left.'], screen: 'clinic/date', item: 's9' },
  { say: [['钱到医院再付。', 'Pay at the hospital.'], ['点「到院付款」。', 'Tap “Pay on arrival”.']], hint: ['上面的小圆圈。', 'The upper circle.'], screen: 'clinic/confirm', item: 'arrival' },
  { say: [['点蓝色的「就诊须知」。', 'Tap the blue “Visit notes”.'], ['读完往上推，再点「我知道了」。', 'Push up to the end, then “I understand”.']], hint: ['推到最下面，按钮就亮。', 'At the end the button lights up.'], screen: 'clinic/notes', item: 'understood' },
  { say: [['现在按钮变绿了。', 'The button is green now.'], ['点「确认预约」。', 'Tap “Confirm”.']], hint: ['右下角，绿色大按钮。', 'Bottom right, the big green one.'], screen: 'clinic/confirm', item: 'confirm' },
  { say: [['再学一招：以后怎么找。', 'How to find it later.'], ['点「查看预约」。', 'Tap “View booking”.']], hint: ['绿色的那个按钮。', 'The green button.'], screen: 'clinic/done', item: 'view' },
]

/** An item as it crosses. */
export function shown(item: FakeItem, say: (both: Both) => string, enabled: boolean, chosen: boolean): Item {
  const rows: Fact[] = (item.rows ?? []).map(([label, value]) => ({ label: say(label), value: say(value) }))
  return {
    id: item.id, widget: item.widget, label: say(item.label), note: item.note ? say(item.note) : null, icon: item.icon ?? null,
    enabled, chosen, primary: item.primary ?? false, page: item.page ?? null, rows, keys: item.widget === 'field' ? [...'1234567890'] : [],
  }
}
