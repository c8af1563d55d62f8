def brighter(image, amount):
    return (image.long() + amount).clamp(0, 255)


check(brighter, brighter_with_loops, inputs, shares=False)
#> ✗ dtype: expected torch.uint8, found torch.int64
#>   image = torch.tensor([[200]], dtype=torch.uint8)
#>   amount = 100
