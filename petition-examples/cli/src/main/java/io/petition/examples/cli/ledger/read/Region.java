package io.petition.examples.cli.ledger.read;

/**
 * A region as the ledger names it.
 *
 * @param code its code
 * @param name its name
 * @param nameEn its name in English, for display
 */
public record Region(String code, String name, String nameEn) {}
