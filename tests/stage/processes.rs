//! The processes of one window: found by the folder in their environment.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The app, its web process and its network process, as far as they serve that folder.
pub fn of_window(data: &Path) -> Vec<u32> {
    let mark = format!("YINXING_DATA={}", data.display());
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(id) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let name = fs::read_to_string(entry.path().join("comm")).unwrap_or_default();
        if !["yinxing-desktop", "WebKitWebProces", "WebKitNetworkPr"].contains(&name.trim()) {
            continue;
        }
        let environment = fs::read(entry.path().join("environ")).unwrap_or_default();
        if environment.split(|byte| *byte == 0).any(|line| line == mark.as_bytes()) {
            found.push(id);
        }
    }
    found
}

/// How many windows have a page there.
pub fn pages_of(data: &Path) -> usize {
    let name = |id: &u32| fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
    of_window(data).iter().filter(|id| name(id).trim() == "WebKitWebProces").count()
}

/// As a power cut would.
pub fn kill(processes: &[u32]) {
    for id in processes {
        // One that is gone already is as good.
        _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
    }
}

/// Memory that is theirs, shared pages counted by share, in MiB.
pub fn pss_mib(processes: &[u32]) -> f64 {
    let of = |id: &u32| {
        let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.trim().trim_end_matches(" kB").trim().parse::<f64>().ok()
    };
    processes.iter().filter_map(of).sum::<f64>() / 1024.0
}
