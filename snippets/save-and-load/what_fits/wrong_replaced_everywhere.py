def what_fits(own, saved):
    renamed = {name.replace("module.", ""): saved[name] for name in saved}
    return {
        name: tensor
        for name, tensor in renamed.items()
        if name in own and own[name].shape == tensor.shape
    }


check(what_fits, what_fits_with_loops, inputs)
#> ✗ length: expected 0, found 1
#>   own = {'a.b': tensor([1., 1.])}
#>   saved = {'a.module.b': tensor([1., 1.])}
