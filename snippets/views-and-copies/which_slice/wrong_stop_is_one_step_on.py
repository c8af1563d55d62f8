def which_slice(x, part):
    step = part.stride(0) // x.stride(0)
    start = (part.storage_offset() - x.storage_offset()) // x.stride(0)
    return start, start + len(part) * step, step


check(which_slice, which_slice_with_loops, inputs)
#> ✗ result[1] value: expected 7, found 12
#>   x = torch.tensor([0, 1, 2, 3, 4, 5, 6])
#>   part = torch.tensor([0, 6])  # not contiguous
