package io.petition.examples.cli;

import io.petition.rules.text.Language;
import java.util.Locale;

/**
 * How answers are shown. Read before the command line is parsed, so that a fault in it is told in the form and the
 * language that were asked for; {@link Petition} refuses the values that are not understood here.
 *
 * @param json whether answers and faults are JSON
 * @param language the language of messages
 */
record Settings(boolean json, Language language) {
    static Settings guess(String[] args) {
        boolean json = false;
        Language language = Language.ZH;
        for (int i = 0; i < args.length; i++) {
            json |= is(args, i, "--format", "json") || args[i].equals("--batch") || args[i].startsWith("--batch=");
            language = is(args, i, "--lang", "en") ? Language.EN : language;
        }
        return new Settings(json, language);
    }

    /** The language of a word of {@code --lang}. */
    static boolean isLanguage(String word) {
        for (Language language : Language.values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String[] args, int i, String option, String value) {
        return args[i].equals(option + "=" + value)
                || (args[i].equals(option) && i + 1 < args.length && args[i + 1].equals(value));
    }
}
