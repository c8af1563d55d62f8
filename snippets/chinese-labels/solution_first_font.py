import torch


def first_font(has):
    first = has.int().argmax(dim=0)
    return torch.where(has.any(dim=0), first, -1)
