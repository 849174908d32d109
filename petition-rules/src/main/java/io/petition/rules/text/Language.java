package io.petition.rules.text;

import java.util.Locale;

/** A language in which the library speaks to people. */
public enum Language {
    /** Chinese 中文. */
    ZH(Locale.SIMPLIFIED_CHINESE),
    /** English 英文. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The ending of the bundle's name. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
