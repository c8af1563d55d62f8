def tiles(image, size):
    pages = image.float()[None, None]  # (1, 1, height, width)
    columns = torch.nn.functional.unfold(pages, size, stride=size)[0]
    return columns.T.reshape(-1, size, size).to(image.dtype)


check(tiles, tiles_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[9007199254740993]]])
#>              found torch.tensor([[[9007199254740992]]])
#>   image = torch.tensor([[9007199254740993]])
#>   size = 1
