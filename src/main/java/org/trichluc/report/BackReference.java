package org.trichluc.report;

/**
 * Words that name a document cited before without its number: {@code Nghị định này}.
 *
 * @param raw as printed
 */
public record BackReference(String raw, Span span) {}
