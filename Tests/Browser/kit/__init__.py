"""What the page tests and the audit share: building a site, reading its pages, judging them."""
