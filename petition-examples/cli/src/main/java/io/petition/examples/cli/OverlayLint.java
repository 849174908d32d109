package io.petition.examples.cli;

import com.google.common.collect.ImmutableSet;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Overlays;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Finding;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.RegimeLint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through an overlay: it is laid over the regime, and what is noticed then and was not before is its own. */
final class OverlayLint {
    private static final String EDITION = "edition";

    private final Regime regime;
    private final Overlay overlay;

    OverlayLint(Regime regime, Overlay overlay) {
        this.regime = regime;
        this.overlay = overlay;
    }

    LintAnswer answer(LintAnswer.Subject subject, Words words) {
        Overlaid overlaid = Overlays.lay(regime, overlay);
        List<Finding> findings = overlaid.regime().map(this::own).orElse(List.of());
        return LintAnswer.of(subject, findings, overlaid.reasons(), overlaid.comparisons(), words);
    }

    private List<Finding> own(Regime laid) {
        Set<Finding> before = ImmutableSet.copyOf(RegimeLint.findings(regime));
        return RegimeLint.findings(laid).stream()
                .filter(finding -> !before.contains(finding) && !before.contains(ofBase(finding)))
                .toList();
    }

    /** The same, said of the edition below. */
    private Finding ofBase(Finding finding) {
        Map<String, String> args = new HashMap<>(finding.args());
        args.computeIfPresent(EDITION, (key, id) -> id.replace("+" + overlay.id(), ""));
        return new Finding(finding.severity(), finding.code(), args, finding.citations());
    }
}
