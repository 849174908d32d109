package io.petition.rules.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.rules.io.Section.Line;
import java.util.Map;
import java.util.Set;

/** Which statements a kind of file has: those of its head, and by the key that begins it those of each section. */
enum Layout {
    /** A body of law. */
    REGIME(
            words("regime title zone calendar hours edition-choice edition-choice-article edition-choice-validity"
                    + " edition-choice-standing standing note"),
            ImmutableMap.of(
                    "counting", words("counting first-day roll day-off day-end article validity standing note"),
                    "edition",
                            words("edition over instrument source validity in-force standing dispute dispute-article"
                                    + " dispute-validity dispute-standing note"),
                    "term", words(term()),
                    "no-term", words(noTerm()),
                    "class", words(matterClass()))),
    /** Local or sectoral rules over an edition. */
    OVERLAY(
            words("overlay title over validity source counting standing note"),
            ImmutableMap.of(
                    "term", words(term() + " authority"),
                    "withdraw", words("withdraw article authority note"),
                    "no-term", words(noTerm()),
                    "class", words(matterClass()))),
    /** A host's own indicators. */
    INDICATORS(
            words("indicators source standing note"),
            ImmutableMap.of(
                    "indicator",
                    words(
                            "indicator kind version name-zh name-en period population share of aside count sum days product"
                                    + " weighted better decimals rounding article standing note")));

    /** What may stand more than once in a section. */
    static final Set<String> REPEATABLE = ImmutableSet.of("pause", "aside");

    private static final Set<String> BEGINNINGS = words("counting edition term withdraw no-term class indicator");

    private final ImmutableSet<String> head;
    private final ImmutableMap<String, ImmutableSet<String>> sections;

    Layout(ImmutableSet<String> head, ImmutableMap<String, ImmutableSet<String>> sections) {
        this.head = head;
        this.sections = sections;
    }

    Set<String> head() {
        return head;
    }

    Map<String, ImmutableSet<String>> sections() {
        return sections;
    }

    /**
     * Whether a line begins a section, of this kind of file or of another. A rule of counting is a statement where it
     * says how ({@code first-day ...}) and stands in what is counted so; else it is a section, which says when.
     *
     * @param kind the key that began the section in which the line stands; empty in the head
     */
    boolean begins(Line line, String kind) {
        if (!line.key().equals("counting")) {
            return BEGINNINGS.contains(line.key());
        }
        boolean counted = kind.equals("term") || (this == OVERLAY && kind.isEmpty());
        return !counted || line.value().contains("..");
    }

    private static String term() {
        return "term length starts restarts stops releases annuls transfers per-bearer holder effect optional extension pause deemed"
                + " counting applies article validity standing note";
    }

    private static String noTerm() {
        return "no-term starts stops holder article note";
    }

    private static String matterClass() {
        return "class route article note";
    }

    private static ImmutableSet<String> words(String words) {
        return ImmutableSet.copyOf(CalendarReader.WORDS.split(words));
    }
}
