def brighter(image, amount):
    """uint8 (h, w), int from -255 to 255 -> a new uint8 (h, w). No loops."""
    raise NotImplementedError("your turn")


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✗ NotImplementedError: your turn
#>   image = torch.tensor([[200]], dtype=torch.uint8)
#>   amount = 100
