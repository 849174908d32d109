package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.explain.Coded;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.explain.Step;
import io.petition.law.TermKey;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Permission;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.io.PrintStream;

/** Prints answers as lines in one language: the one place where codes become sentences, as in a host. */
final class Show {
    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Texts texts;

    Show(Language language) {
        this.texts = Texts.in(language);
    }

    void line(String words) {
        out.println(words);
    }

    /** What stands under {@code kind.key}: {@code act.forward}, {@code stage.answered}. */
    String name(String kind, Object key) {
        return texts.text(kind + "." + key);
    }

    String text(Coded coded) {
        return texts.text(coded);
    }

    void reason(Reason reason) {
        out.println("  - " + texts.text(reason) + " " + reason.citations());
        reason.cure().ifPresent(cure -> out.println("    " + texts.text(cure, reason.args())));
    }

    void finding(Finding finding) {
        out.println("  - " + finding.severity() + ": " + texts.text(finding));
    }

    void owed(Owed owed) {
        var due = owed.deadline().due().map(day -> " (" + day + ")").orElse("");
        var status = owed.status();
        TermKey term = owed.deadline().term().key();
        out.println(
                name("term", term) + due + ": " + name("status", status.kind().code()));
        status.why().ifPresent(this::reason);
    }

    /** An open act with its bounds; a shut one would show its reasons. */
    void permission(Permission permission) {
        if (permission instanceof Permission.Open open) {
            var ground =
                    open.ground().map(key -> " (" + name("ground", key) + ")").orElse("");
            var until = open.dueBy().map(day -> " by " + day).orElse("");
            var most = open.atMost().map(span -> ", at most " + span).orElse("");
            out.println("+ " + name("act", open.act()) + ground + until + most);
        }
    }

    void step(Step step) {
        out.println(step.from() + ".." + step.to() + " " + texts.text(step) + " " + step.citations());
    }
}
