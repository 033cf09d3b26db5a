//! A virtual display and the driver of the window in it.

use std::io::{self, BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// A child process with all its children: gone when this is dropped.
#[derive(Debug)]
pub(crate) struct Group(pub(crate) Child);

impl Group {
    pub(crate) fn start(command: &mut Command) -> io::Result<Self> {
        command.process_group(0).spawn().map(Self)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        // It may be gone already.
        _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        _ = self.0.wait();
    }
}

/// Starts Xvfb on a display that is free; gives the process and the display's name.
pub(crate) fn display(width: u32, height: u32) -> io::Result<(Group, String)> {
    let screen = format!("{width}x{height}x24");
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp"]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut server = Group::start(&mut command)?;
    let mut number = String::new();
    let output = server.0.stdout.take().ok_or_else(|| io::Error::other("Xvfb has no output"))?;
    BufReader::new(output).read_line(&mut number)?;
    Ok((server, format!(":{}", number.trim())))
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
