def which_slice(x, part):
    step = part.stride(0)
    start = part.storage_offset() - x.storage_offset()
    return start, start + (len(part) - 1) * step + 1, step


check(which_slice, which_slice_with_loops, inputs)
#> ✗ result[1] value: expected 7, found 13
#>   x = torch.tensor([0., 2., 4., 6., 8., 10., 12.])  # not contiguous
#>   part = torch.tensor([0., 12.])  # not contiguous
