/** Figures that add up in any order. */
@NullMarked
package io.petition.statistics;

import org.jspecify.annotations.NullMarked;
