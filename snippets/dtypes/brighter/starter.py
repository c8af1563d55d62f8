def brighter(image, amount):
    """uint8 (h, w), int -> uint8 (h, w), from 0 to 255. No loops."""
    raise NotImplementedError("your turn")


check(brighter, brighter_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   image = torch.tensor([[200]], dtype=torch.uint8)
#>   amount = 128
