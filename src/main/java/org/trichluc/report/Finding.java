package org.trichluc.report;

import java.util.Map;

/** An item of a kind that a rule pack declares. */
public record Finding(
        String id, String kind, String raw, Span span, Map<String, Object> fields, String rule, double confidence) {}
