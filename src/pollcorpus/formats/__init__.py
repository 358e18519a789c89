"""Source formats: where in a text headline, dates, report and debris stand; one module each."""
