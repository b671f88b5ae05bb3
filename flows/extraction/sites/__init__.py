"""Sites: plants, other facilities and outlets, from the plan to the end."""
