import torch


def which_are_used_with_loops(result, leaves):
    used = []
    for leaf in leaves:
        met = [result.grad_fn]
        for node in met:
            for source, _ in getattr(node, "next_functions", []):
                if source is not None and source not in met:
                    met.append(source)
        found = any(getattr(node, "variable", None) is leaf for node in met)
        used.append(found or result is leaf)
    return used


weight = torch.tensor(2.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
scale = torch.tensor(5.0, requires_grad=True)
predicted = weight * 3 + bias

print(which_are_used_with_loops(predicted, [weight, bias, scale]))
#> [True, True, False]
