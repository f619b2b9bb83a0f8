INSERT INTO ratification (instrument, country, position, json) VALUES (?1, ?2, ?3, ?4)
