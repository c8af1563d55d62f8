def side_by_side(images):
    n, c, h, w = images.shape
    return images.reshape(c, h, n * w)


check(side_by_side, side_by_side_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[0., 1., 4., 5.], [2., 3., 6., 7.]]])
#>              found torch.tensor([[[0., 1., 2., 3.], [4., 5., 6., 7.]]])
#>   images = torch.tensor([[[[0., 1.], [2., 3.]]], [[[4., 5.], [6., 7.]]]])
