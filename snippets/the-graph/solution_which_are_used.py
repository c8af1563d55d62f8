import torch


def which_are_used(result, leaves):
    gradients = torch.autograd.grad(
        result, leaves, retain_graph=True, allow_unused=True
    )
    return [gradient is not None for gradient in gradients]
