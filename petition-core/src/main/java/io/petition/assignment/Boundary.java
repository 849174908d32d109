package io.petition.assignment;

import io.petition.condition.Truth;
import java.util.Objects;

/**
 * Across which boundaries a matter lies 三跨三分离, worked out from its facts; no source says exactly how the words are meant.
 *
 * @param regions it arose in regions of which none contains the others 跨地区
 * @param departments several organs are concerned 跨部门
 * @param trades its demands are about several contents 跨行业
 * @param personFromMatter who petitions lives elsewhere than where it arose 人事分离
 * @param personFromHousehold who petitions lives elsewhere than the household is registered 人户分离
 * @param allApart the three places are three 人事户分离
 */
public record Boundary(
        Truth regions,
        Truth departments,
        Truth trades,
        Truth personFromMatter,
        Truth personFromHousehold,
        Truth allApart) {
    public Boundary {
        Objects.requireNonNull(regions, "regions");
        Objects.requireNonNull(departments, "departments");
        Objects.requireNonNull(trades, "trades");
        Objects.requireNonNull(personFromMatter, "personFromMatter");
        Objects.requireNonNull(personFromHousehold, "personFromHousehold");
        Objects.requireNonNull(allApart, "allApart");
    }
}
