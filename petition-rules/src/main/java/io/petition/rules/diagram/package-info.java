/**
 * Pictures of a procedure, drawn from its rows and from nothing else, so that they cannot tell another story than the desk.
 *
 * <p>{@link io.petition.rules.diagram.ProcedureDiagram} is the graph, whole or its main path alone;
 * {@link io.petition.rules.diagram.Notation} writes it down as Mermaid or as DOT, in the words of
 * {@link io.petition.rules.text.Texts}. The same procedure gives the same text, character by character.
 */
@NullMarked
package io.petition.rules.diagram;

import org.jspecify.annotations.NullMarked;
