def which_slice(x, part):
    start = (x == part[0]).nonzero()[0].item()
    step = (x == part[1]).nonzero()[0].item() - start
    return start, start + (len(part) - 1) * step + 1, step


check(which_slice, which_slice_with_loops, inputs)
#> ✗ result[0] value: expected 3, found 0
#>   x = torch.tensor([0., 0., 0., 0., 0., 0., 0.])
#>   part = torch.tensor([0., 0., 0., 0.])
