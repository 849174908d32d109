package io.petition.benchmarks;

import io.petition.benchmarks.Offices.Serves;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * The same offices as rules of Drools, one a rule: an asked region and content, told by its alpha nodes, names the office. A session is kept open, and the
 * question is put in for a region and, where nobody answers, for the one above it.
 */
final class DroolsOffices {
    private static final String HEAD = "import io.petition.benchmarks.DroolsQuestion;\n";

    private final KieSession session;

    DroolsOffices(List<Serves> rules) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Serves rule : rules) {
            text.append("rule \"")
                    .append(rule.office())
                    .append("\" when $a : DroolsQuestion(region == \"")
                    .append(rule.region())
                    .append("\", content == \"")
                    .append(rule.content())
                    .append("\") then $a.answer(\"")
                    .append(rule.office())
                    .append("\"); end\n");
        }
        session = new KieHelper()
                .addContent(text.toString(), ResourceType.DRL)
                .build()
                .newKieSession();
    }

    @Nullable
    String office(String region, String content, Map<String, String> above) {
        for (String at = region; at != null; at = above.get(at)) {
            DroolsQuestion asked = new DroolsQuestion(at, content);
            FactHandle handle = session.insert(asked);
            session.fireAllRules();
            session.delete(handle);
            String office = asked.office();
            if (office != null) {
                return office;
            }
        }
        return null;
    }
}
