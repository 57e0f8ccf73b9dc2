"""What somebody predicts, threatens, denies, accuses another of."""
