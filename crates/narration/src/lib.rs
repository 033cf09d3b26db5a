//! Reading aloud: a Voice trait, the tts adapter on its own thread, and a silent voice.
