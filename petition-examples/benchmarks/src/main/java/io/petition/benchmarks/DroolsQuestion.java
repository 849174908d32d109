package io.petition.benchmarks;

import org.jspecify.annotations.Nullable;

/** A question as a fact that rules of Drools answer; it is public, because they are compiled into a package of their own. */
public final class DroolsQuestion {
    private final String region;
    private final String content;
    private @Nullable String office;

    DroolsQuestion(String region, String content) {
        this.region = region;
        this.content = content;
    }

    public String getRegion() {
        return region;
    }

    public String getContent() {
        return content;
    }

    public void answer(String by) {
        office = by;
    }

    @Nullable
    String office() {
        return office;
    }
}
