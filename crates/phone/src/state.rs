//! States as one packed integer, and the layout that says which bits are which field.

/// A field of the state: the screen, the scroll page, the notice, or a variable of an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field(pub u16);

impl Field {
    /// Which screen is in front.
    pub const SCREEN: Self = Self(0);
    /// Which fold page of it is in view.
    pub const SCROLL: Self = Self(1);
    /// Which banner hangs at the top; 0 is none.
    pub const NOTICE: Self = Self(2);
    /// The first variable.
    pub const FIRST_VARIABLE: u16 = 3;
}

/// The number of a value within its field.
pub type Value = u8;

/// The most values that a field may have: the bits of a [`crate::Values`].
pub const MOST_VALUES: usize = 128;

/// One situation of the practice phone: every field's value, packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State(pub u128);

/// Which bits of a [`State`] belong to which [`Field`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    shifts: Vec<u8>,
    masks: Vec<u8>,
}

impl Layout {
    /// The variables: every field but screen, scroll and banner.
    pub fn variables(&self) -> impl Iterator<Item = Field> {
        (Field::FIRST_VARIABLE..).take(self.shifts.len().saturating_sub(usize::from(Field::FIRST_VARIABLE))).map(Field)
    }

    /// A layout for fields with so many values each; None if they need more than 128 bits together.
    pub fn new(counts: impl IntoIterator<Item = usize>) -> Option<Self> {
        let mut layout = Self { shifts: Vec::new(), masks: Vec::new() };
        let mut used = 0u32;
        for count in counts {
            debug_assert!((1..=MOST_VALUES).contains(&count), "a field has 1 to 128 values");
            let bits = usize::BITS - (count - 1).leading_zeros();
            if used + bits > u128::BITS {
                return None;
            }
            // A field of one value takes no bit; its shift must still be a legal one.
            layout.shifts.push(used.min(u128::BITS - 1) as u8);
            layout.masks.push(((1u16 << bits) - 1) as u8);
            used += bits;
        }
        Some(layout)
    }

    /// The value of a field.
    #[inline]
    pub fn get(&self, state: State, field: Field) -> Value {
        let at = usize::from(field.0);
        (state.0 >> self.shifts[at]) as u8 & self.masks[at]
    }

    /// The state with that field changed.
    #[inline]
    #[must_use]
    pub fn with(&self, state: State, field: Field, value: Value) -> State {
        let (clear, set) = self.bits(field, value);
        State(state.0 & !clear | set)
    }

    /// The bits to clear and the bits to set to give the field that value.
    #[inline]
    pub fn bits(&self, field: Field, value: Value) -> (u128, u128) {
        let at = usize::from(field.0);
        (u128::from(self.masks[at]) << self.shifts[at], u128::from(value) << self.shifts[at])
    }

    /// How many fields there are.
    pub fn fields(&self) -> usize {
        self.shifts.len()
    }
}
