import torch


def brighter(image, amount):
    wide = image.long() + amount
    return wide.clamp(0, 255).to(torch.uint8)
