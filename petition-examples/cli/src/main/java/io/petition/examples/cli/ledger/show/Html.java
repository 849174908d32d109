package io.petition.examples.cli.ledger.show;

import io.petition.examples.cli.text.Words;

/** Writes markup. Everything that is said is escaped here, once; only names of elements and classes go in as they are. */
final class Html {
    private static final String ZH = "zh-CN";
    private static final String EN = "en";

    private final StringBuilder out = new StringBuilder(1 << 20);
    private final Words zh;
    private final Words en;

    /** Says everything in both languages. */
    Html(Words zh, Words en) {
        this.zh = zh;
        this.en = en;
    }

    /** Markup that holds no data. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An element with a phrase in it. */
    Html element(String tag, Phrase phrase) {
        return element(tag, "", phrase);
    }

    Html element(String tag, String attributes, Phrase phrase) {
        open(tag, attributes);
        say(phrase);
        return close(tag);
    }

    Html open(String tag, String attributes) {
        out.append('<').append(tag);
        if (!attributes.isEmpty()) {
            out.append(' ').append(attributes);
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** A phrase: once where both languages say the same, else each in its own. */
    Html say(Phrase phrase) {
        String chinese = phrase.in(zh);
        String english = phrase.in(en);
        if (chinese.equals(english)) {
            out.append(escaped(chinese));
        } else {
            one(ZH, chinese);
            one(EN, english);
        }
        return this;
    }

    private void one(String language, String text) {
        out.append("<span lang=\"")
                .append(language)
                .append("\">")
                .append(escaped(text))
                .append("</span>");
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
