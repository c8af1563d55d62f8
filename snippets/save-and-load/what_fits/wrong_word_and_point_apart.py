def what_fits(own, saved):
    result = {}
    for name, tensor in saved.items():
        short = name.removeprefix("module").removeprefix(".")
        if short in own and own[short].shape == tensor.shape:
            result[short] = tensor
    return result


check(what_fits, what_fits_with_loops, inputs)
#> ✗ length: expected 1, found 0
#>   own = {'modules.a': tensor([1., 1.])}
#>   saved = {'modules.a': tensor([1., 1.])}
