import torch


def with_ones(x):
    return torch.cat([x, x.new_ones(len(x), 1)], dim=1)
