import torch


def curves(tensors):
    columns = [tensor.detach().cpu().double() for tensor in tensors]
    return torch.stack(columns, dim=1).numpy()
