//! What a trainer does, in the words of a test; pressing and waiting are as for a learner.

use std::time::Duration;

use tokio::time::timeout;

use crate::stage::Stage;

impl Stage {
    /// The shortest way through the set-up to the board: centre and trainer, everything else later.
    ///
    /// # Panics
    /// If the set-up is not there.
    pub async fn sets_up(&self, centre: &str, name: &str) {
        self.types("centre", centre).await;
        self.presses("setup-next").await;
        self.types("name", name).await;
        self.types("pin", "135790").await;
        self.types("pin-again", "135790").await;
        self.presses("found").await;
        for step in ["sound", "class", "learners"] {
            self.waits_for(&format!("document.querySelector('[data-testid=set-up]')?.dataset.step === '{step}'")).await;
            self.presses("setup-later").await;
        }
        self.presses("code-kept").await;
        self.finds("headline").await;
    }

    /// Opens the first tile of the board at which a lesson is still under way. A rehearsed class goes on while a test looks at it, and
    /// whoever is done has no step that could be shown.
    pub async fn opens_somebody_practising(&self) {
        let tile =
            "[...document.querySelectorAll('[data-testid=tile]')].find((one) => /\\d\\/\\d/.test(one.innerText))";
        self.waits_for(tile).await;
        self.run(&format!("{tile}.click()"), Vec::new()).await;
        self.finds("open-tile").await;
    }

    /// Types into the field that carries that test id; what stood there goes.
    ///
    /// # Panics
    /// If the field is not there within half a minute, or takes no keys.
    pub async fn types(&self, test_id: &str, text: &str) {
        let field = self.finds(test_id).await;
        let typed = timeout(Duration::from_secs(10), async {
            field.clear().await?;
            field.send_keys(text).await
        });
        typed
            .await
            .unwrap_or_else(|_| panic!("{test_id} did not take the keys in time"))
            .unwrap_or_else(|error| panic!("{test_id} takes no keys: {error}"));
    }
}
