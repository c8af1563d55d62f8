def which_slice(x, part):
    memory = torch.arange(x.untyped_storage().nbytes())
    own = memory.as_strided(x.shape, x.stride(), x.storage_offset())
    places = memory.as_strided(part.shape, part.stride(), part.storage_offset())
    found = torch.isin(own, places).nonzero().flatten().tolist()
    return found[0], found[-1] + 1, found[1] - found[0]


check(which_slice, which_slice_with_loops, inputs)
#> ✓ which_slice: 20 inputs agree
