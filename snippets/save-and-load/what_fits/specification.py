import torch


def what_fits_with_loops(own, saved):
    result = {}
    for name in saved:
        short = ""
        if name[:7] == "module.":
            for position in range(7, len(name)):
                short += name[position]
        else:
            short = name
        if short in own:
            same = len(own[short].shape) == len(saved[name].shape)
            for mine, theirs in zip(own[short].shape, saved[name].shape):
                if mine != theirs:
                    same = False
            if same:
                result[short] = saved[name]
    return result


own = {"weight": torch.zeros(1, 2), "bias": torch.zeros(1)}
saved = {"module.weight": torch.ones(1, 2), "module.bias": torch.ones(3)}
print(what_fits_with_loops(own, saved))
#> {'weight': tensor([[1., 1.]])}
