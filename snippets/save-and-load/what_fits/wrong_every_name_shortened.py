def what_fits(own, saved):
    renamed = {name.partition(".")[2] or name: saved[name] for name in saved}
    return {
        name: tensor
        for name, tensor in renamed.items()
        if name in own and own[name].shape == tensor.shape
    }


check(what_fits, what_fits_with_loops, inputs)
#> ✗ length: expected 0, found 1
#>   own = {'a': tensor([1., 1.])}
#>   saved = {'modules.a': tensor([1., 1.])}
