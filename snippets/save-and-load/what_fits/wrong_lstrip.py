def what_fits(own, saved):
    renamed = {name.lstrip("module."): saved[name] for name in saved}
    return {
        name: tensor
        for name, tensor in renamed.items()
        if name in own and own[name].shape == tensor.shape
    }


check(what_fits, what_fits_with_loops, inputs)
#> ✗ length: expected 1, found 0
#>   own = {'odd': tensor([1., 1.])}
#>   saved = {'module.odd': tensor([1., 1.])}
