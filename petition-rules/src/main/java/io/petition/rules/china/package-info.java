/** China: its official work calendar. */
@NullMarked
package io.petition.rules.china;

import org.jspecify.annotations.NullMarked;
