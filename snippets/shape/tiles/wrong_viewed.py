def tiles(image, size):
    height, width = image.shape
    parts = image.view(height // size, size, width // size, size)
    return parts.permute(0, 2, 1, 3).view(-1, size, size)


check(tiles, tiles_with_loops, inputs)
#> ✗ RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
#>   image = torch.tensor([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]])
#>   size = 2
