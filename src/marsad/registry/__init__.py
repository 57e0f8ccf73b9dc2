"""Who and where: actors with names and dated ties, places with coordinates, outlets and whom they quote."""
