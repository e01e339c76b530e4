"""The program without a user interface: plain Python that never imports Qt."""
