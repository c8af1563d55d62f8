import torch


def inputs():
    yield torch.tensor([[200]], dtype=torch.uint8), 100
    yield torch.tensor([[50]], dtype=torch.uint8), -100
    image = torch.tensor([[0, 1, 127], [128, 254, 255]], dtype=torch.uint8)
    for amount in (-255, -128, -1, 0, 1, 127, 128, 255):
        yield image.clone(), amount
    yield torch.tensor([[9, 250], [0, 99]], dtype=torch.uint8).T, 60
    yield torch.zeros(0, 3, dtype=torch.uint8), 10
