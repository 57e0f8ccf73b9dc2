"""What runs the line when one process is not enough."""
