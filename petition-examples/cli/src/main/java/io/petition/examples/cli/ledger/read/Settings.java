package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Map;

/**
 * What {@code ledger.properties} says.
 *
 * @param office the organs taken for the petition office that received the letters; empty when none is named
 * @param labels what is shown as it is: {@code name.zh}, {@code origin.en} and the like
 */
public record Settings(List<OrganId> office, Map<String, String> labels) {
    static final Settings NONE = new Settings(ImmutableList.of(), ImmutableMap.of());

    public Settings {
        office = ImmutableList.copyOf(office);
        labels = ImmutableMap.copyOf(labels);
    }
}
