import torch


def slopes_through_rounding(loss, x):
    rounded = x + (x.round() - x).detach()
    (slopes,) = torch.autograd.grad(loss(rounded), x)
    return slopes
