package io.petition.assignment.sharing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import java.util.List;

/** What comes of sharing cases out: a sharing, complete or not, or a refusal to begin. */
public sealed interface SharingAnswer permits Sharing, SharingAnswer.Refused {
    /** Nothing was shared out, because what was given cannot be reckoned with. */
    record Refused(List<Reason> reasons) implements SharingAnswer {
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
            checkArgument(!reasons.isEmpty(), "reasons: none; a refusal says why");
        }
    }
}
