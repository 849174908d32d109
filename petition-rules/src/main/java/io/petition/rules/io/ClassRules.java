package io.petition.rules.io;

import io.petition.explain.Citation;
import io.petition.law.ClassRule;
import io.petition.law.MatterClass;
import java.util.List;
import java.util.Optional;

/** Sections {@code class}: classes of matters, and where they are led. */
final class ClassRules {
    private ClassRules() {}

    static Optional<ClassRule> read(Section section, Optional<String> key, Setting setting) {
        Optional<String> route = section.take("route", Phrase::key);
        Optional<List<Citation>> article = setting.article(section);
        return section.make(
                "class", () -> new ClassRule(MatterClass.of(key.orElseThrow()), route, article.orElseThrow()));
    }

    static void write(Statements out, ClassRule rule, Home home) {
        out.begin("class", Quoting.key(rule.key().value()));
        out.say("route", rule.route().map(Quoting::key));
        out.say("article", Citations.write(rule.citations(), home));
    }
}
